package org.zhucun.fieldwork.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class MeetingRepository extends ScopedRepository<Meeting, UUID> {}
