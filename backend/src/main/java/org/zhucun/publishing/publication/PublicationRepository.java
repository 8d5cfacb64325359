package org.zhucun.publishing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class PublicationRepository extends ScopedRepository<Publication, UUID> {}
