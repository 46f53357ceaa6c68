namespace OpModel.Budgeting;

/// <summary>What a line of an envelope is given money by: an ask, or a part of what the asks leave.</summary>
/// <remarks>Immutable, and equal where method and figures are.</remarks>
public sealed record AllocationBasis
{
    private AllocationBasis(AllocationMethod method) => Method = method;

    /// <summary>The method.</summary>
    public AllocationMethod Method { get; }

    /// <summary>What is asked for; nothing for the other methods.</summary>
    public Money? Amount { get; private init; }

    /// <summary>The share in percent, from 0 to 100, the percentage of what capacity costs, from 0, or the weight, from 0; nothing for the other methods.</summary>
    public decimal? Number { get; private init; }

    /// <summary>What is counted, the name of a table of <see cref="BudgetPlan.Drivers"/>; nothing for the other methods.</summary>
    public string? DriverName { get; private init; }

    /// <summary>Asks for an amount.</summary>
    /// <param name="amount">The amount, in whole minor units of the plan's currency, not below zero.</param>
    /// <returns>The basis.</returns>
    public static AllocationBasis FixedAmount(Money amount) => new(AllocationMethod.Amount) { Amount = amount };

    /// <summary>Asks for a share of what the envelope has to allocate: its amount and carry-over without the reserve.</summary>
    /// <param name="percent">The share in percent, from 0 to 100. The shares of an envelope add up to 100 at most.</param>
    /// <returns>The basis.</returns>
    public static AllocationBasis Share(decimal percent) => new(AllocationMethod.Share) { Number = percent };

    /// <summary>Asks for what the planned capacity of the team costs in the period of the plan: budget follows capacity (D3.7).</summary>
    /// <param name="percent">How much of that in percent, from 0: more than 100 where what people need beside their pay is to be paid of it. It is rounded half up to the minor unit.</param>
    /// <returns>The basis, for a plan that says what people cost (<see cref="BudgetPlan.Capacity"/>), and for a line of a team.</returns>
    public static AllocationBasis Capacity(decimal percent) => new(AllocationMethod.Capacity) { Number = percent };

    /// <summary>Takes part in what the asks leave, in proportion to a weight.</summary>
    /// <param name="weight">The weight, from 0, in any unit that the lines of one priority have in common.</param>
    /// <returns>The basis.</returns>
    public static AllocationBasis Weight(decimal weight) => new(AllocationMethod.Weight) { Number = weight };

    /// <summary>Takes part in what the asks leave, in proportion to what is counted.</summary>
    /// <param name="name">What is counted: the name of a table of <see cref="BudgetPlan.Drivers"/>.</param>
    /// <returns>The basis.</returns>
    public static AllocationBasis Driver(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(AllocationMethod.Driver) { DriverName = name.Trim() };
    }
}
