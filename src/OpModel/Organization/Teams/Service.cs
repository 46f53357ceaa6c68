namespace OpModel;

/// <summary>A service that a team offers to others.</summary>
public sealed class Service
{
    internal Service(Team provider, string name, string? unit, Money? price, Money? benchmark) =>
        (Provider, Name, Unit, Price, Benchmark) = (provider, name, unit, price, benchmark);

    /// <summary>The team that offers it.</summary>
    public Team Provider { get; }

    /// <summary>The name, unique within its team.</summary>
    public string Name { get; }

    /// <summary>What one of it is, in the singular, such as <c>authorisation</c>; nothing where it is not stated.</summary>
    public string? Unit { get; }

    /// <summary>The price of one unit, which may be finer than a minor unit; nothing where it has none that can be read.</summary>
    public Money? Price { get; }

    /// <summary>What one unit costs outside; nothing where it is not stated.</summary>
    public Money? Benchmark { get; }

    /// <summary>The name with its provider: <c>card-authorisation of Payments</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} of {Provider}";
}
