# Turns a PostgreSQL log with log_min_duration_statement=0 into a script of the statements in it, parameters filled in.
use strict;
use warnings;

my (@statements, $sql);
my $target;
while (my $line = <STDIN>) {
    chomp $line;
    if ($line =~ /^\t(.*)/) {
        $$target .= "\n$1" if $target;
    } elsif ($line =~ /LOG: +duration: [\d.]+ ms +execute [^:]+: (.*)/) {
        push @statements, {sql => $1, parameters => ''};
        $target = \$statements[-1]{sql};
    } elsif ($target && $line =~ /DETAIL: +Parameters: (.*)/) {
        $statements[-1]{parameters} = $1;
        $target = \$statements[-1]{parameters};
    } else {
        undef $target;
    }
}
for my $statement (@statements) {
    my %value = $statement->{parameters} =~ /\$(\d+) = ('(?:[^']|'')*'|NULL)/gs;
    (my $filled = $statement->{sql}) =~ s/--.*$//mg;
    $filled =~ s/\$(\d+)/$value{$1}/g;
    $filled =~ s/^\s+//;
    $filled =~ s/\s+/ /g;
    print "$filled;\n" if $filled =~ /^(select|with)\b/i;
}
