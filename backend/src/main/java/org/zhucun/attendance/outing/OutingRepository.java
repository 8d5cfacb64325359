package org.zhucun.attendance.outing;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.attendance.AttendanceRepository;

@ApplicationScoped
class OutingRepository extends AttendanceRepository<Outing> {}
