package org.zhucun.attendance.leave;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.attendance.AttendanceRepository;

@ApplicationScoped
class LeaveRepository extends AttendanceRepository<Leave> {}
