namespace OpModel.Chargeback;

/// <summary>One figure of a statement.</summary>
public sealed class StatementLine
{
    internal StatementLine(ChargeCell cell, Figure amount, ServiceBenchmark? benchmark) => (Cell, Amount, Benchmark) = (cell, amount, benchmark);

    /// <summary>What it is charged for.</summary>
    public ChargeKind Kind => Cell.Row.Kind;

    /// <summary>The team that charges; nothing where it is a shared pool.</summary>
    public Team? Provider => Cell.Row.Source.CostObject?.Team;

    /// <summary>The service by its name, or what else is charged: the name of a shared pool, <c>true-up of Payments</c>.</summary>
    public string Service => Cell.Row.Name;

    /// <summary>What one of it is, in the singular; nothing where it is not stated, or where it is no use.</summary>
    public string? Unit => Cell.Use?.Service.Unit;

    /// <summary>How much was used, net of corrections, in digits; nothing where it is no use.</summary>
    public string? Quantity => Cell.Use?.Quantity.ToString();

    /// <summary>How many usage records stand behind it.</summary>
    public long RecordCount => Cell.Use?.RecordCount ?? 0;

    /// <summary>The amount, in the currency of the books; negative where something is returned.</summary>
    public Figure Amount { get; }

    /// <summary>What the same use would have cost outside; nothing where the offer has no benchmark.</summary>
    public ServiceBenchmark? Benchmark { get; }

    /// <summary>The cell behind it.</summary>
    internal ChargeCell Cell { get; }
}
