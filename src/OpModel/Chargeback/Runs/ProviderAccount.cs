namespace OpModel.Chargeback;

/// <summary>A provider's side of a run: what it cost, what it charged, and what is left.</summary>
/// <remarks><see cref="OwnCost"/> + <see cref="ChargedIn"/> − <see cref="ChargedOut"/> is <see cref="UnderRecovery"/>, exact and rounded.</remarks>
public sealed class ProviderAccount
{
    /// <summary>The team; nothing where it is a shared pool.</summary>
    public required Team? Provider { get; init; }

    /// <summary>The name of the team or of the pool.</summary>
    public required string Name { get; init; }

    /// <summary>How its services are charged; nothing for a shared pool.</summary>
    public required ChargingMethod? Method { get; init; }

    /// <summary>What was spent on it.</summary>
    public required Figure OwnCost { get; init; }

    /// <summary>What it is charged for the services of others and for shared cost.</summary>
    public required Figure ChargedIn { get; init; }

    /// <summary>What it charges others: its revenue. Of a provider by the reciprocal method, its reciprocated cost.</summary>
    public required Figure ChargedOut { get; init; }

    /// <summary>Cost that is not recovered; negative for over-recovery. Zero where all cost is passed on.</summary>
    public required Figure UnderRecovery { get; init; }

    /// <summary>What it used of its own services, which charges nobody: a sentence a service.</summary>
    public required IReadOnlyList<string> SelfUse { get; init; }
}
