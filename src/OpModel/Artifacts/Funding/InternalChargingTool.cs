using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>
/// The terms by which teams charge one another for services. They stand in the place of contracts, bills and invoices (D0.A7).
/// </summary>
/// <remarks>A provider has each service once in the list. Two providers may offer the same, which is the competition of D0.R3.</remarks>
[Artifact(
    "Internal charging tool",
    Is = KeyArtifact.InternalChargingTool,
    OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefFinancialOfficer), Review = Rhythm.Quarterly)]
[OneCurrency]
public sealed partial record InternalChargingTool
{
    /// <summary>The first day on which the terms hold.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day on which they hold, later than <see cref="From"/>. Unset, they hold until there are others.</summary>
    [After(nameof(From))]
    public LocalDate? Until { get; init; }

    /// <summary>Whether amounts are booked, or shown alone.</summary>
    public required ChargingMode Mode { get; init; }

    /// <summary>How the cost of services that providers use of one another is passed on; it has to be stated.</summary>
    [DeniedValues(ServiceCostMethod.None)]
    public required ServiceCostMethod Method { get; init; }

    /// <summary>How often teams get a statement of what they used.</summary>
    public required Rhythm BillingPeriod { get; init; }

    /// <summary>How many days after the end of a period its statements are there: from 0 to 60.</summary>
    [Range(0, 60)]
    public required int StatementWithinDays { get; init; }

    /// <summary>The services and their prices; at least one, all in one currency.</summary>
    [NotEmpty]
    public required ImmutableArray<ChargedService> Services { get; init; }

    /// <summary>How a team starts to use a service, and stops, without a contract; up to 1,000 characters.</summary>
    [NotEmpty, StringLength(1000)]
    public required string Ordering { get; init; }

    /// <summary>How usage is counted, and by what; up to 1,000 characters.</summary>
    [NotEmpty, StringLength(1000)]
    public required string Metering { get; init; }

    /// <summary>How amounts reach the books of both teams without an invoice; up to 1,000 characters.</summary>
    [NotEmpty, StringLength(1000)]
    public required string Settlement { get; init; }

    /// <summary>What happens where a team does not agree with a statement.</summary>
    public required DisputeTerms Disputes { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        HashSet<(string, TeamReference)> offered = [];
        var services = Services.AsSpan();
        for (var index = 0; index < services.Length; index++)
        {
            var (name, provider) = (services[index].Name, services[index].Provider);
            if (!offered.Add((name, provider)))
            {
                findings.Add($"services[{index}].name", $"{provider} offers \"{name}\" above already; keep one of the two.");
            }
        }
    }
}
