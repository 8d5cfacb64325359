package org.zhucun.attendance.commuter;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.attendance.AttendanceRepository;

@ApplicationScoped
class CommuterRepository extends AttendanceRepository<Commuter> {}
