package org.zhucun.platform.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.zhucun.kernel.persistence.VersionedEntity;

/** Someone who may log in: a person or a script, with its roles in one area. */
@Entity
public class Account extends VersionedEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<Role> roles;

    @Column(name = "area_code", nullable = false)
    private String areaCode;

    @Column(name = "cadre_id")
    private UUID cadreId;

    @Column(nullable = false)
    private boolean enabled;

    @Column(name = "must_change_password", nullable = false)
    private boolean mustChangePassword;

    @Column(nullable = false)
    private boolean demonstration;

    @Column(name = "password_changed_at", nullable = false)
    private Instant passwordChangedAt;

    protected Account() {}

    Account(String username, String passwordHash, Instant now) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
    }

    /** Everything of the account that its administrator may change. */
    AccountUpdate state() {
        return new AccountUpdate(displayName, roles(), areaCode, enabled, mustChangePassword, cadreId);
    }

    void change(AccountUpdate state) {
        displayName = state.displayName();
        roles = EnumSet.copyOf(state.roles());
        areaCode = state.areaCode();
        enabled = state.enabled();
        mustChangePassword = state.mustChangePassword();
        cadreId = state.cadreId();
    }

    /** With another password than the published one it is no account of the demonstration any more. */
    void changePassword(String newHash, boolean mustChangeAgain, Instant now) {
        passwordHash = newHash;
        mustChangePassword = mustChangeAgain;
        passwordChangedAt = now;
        demonstration = false;
    }

    /** Whether it administers its area now. */
    boolean administers() {
        return enabled && roles.contains(Role.ADMIN);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    @Override
    public String areaCode() {
        return areaCode;
    }
}
