using System.Globalization;

namespace OpModel.Budgeting;

/// <summary>Says why a line gets what it gets.</summary>
internal sealed class LineReason(LineDemand demand, BudgetLine line, EnvelopeBooks books, int index, Currency currency)
{
    private readonly FilledTier _tier = books.Lines.TierOf(index);
    private readonly BoundHeld _place = books.Lines.PlaceOf(index);

    /// <summary>The reason in a phrase.</summary>
    public override string ToString()
    {
        var reason = demand.IsAsk ? Asked() : Weighed();
        return demand.Priority == 1 ? reason : string.Create(CultureInfo.InvariantCulture, $"priority {demand.Priority}: {reason}");
    }

    private string Asked()
    {
        var ask = line.Basis.Method switch
        {
            AllocationMethod.Share => $"{EnvelopePart.Percent(line.Basis.Number ?? 0)} of {Show(ExactAmount.FromUnscaled(books.ToAllocate, 0))}",
            AllocationMethod.Capacity => (line.Basis.Number == 100 ? "" : $"{EnvelopePart.Percent(line.Basis.Number ?? 0)} of ") + "what its planned capacity costs",
            _ => "as asked",
        };
        if (_place == BoundHeld.Cap && line.Cap is null)
        {
            return $"cut: {Show(_tier.Available)} is all that is there";
        }

        if (_tier.IsFull)
        {
            return ask + Held();
        }

        if (!_tier.IsServed)
        {
            return NothingLeft;
        }

        if (_place == BoundHeld.None && books.Lines.ExactOf(index) == _tier.Left)
        {
            return $"cut: {Show(_tier.Left)} is all that is there";
        }

        return _place == BoundHeld.None
            ? $"cut in proportion: {Show(_tier.Left)} for asks of {Show(_tier.Rising)}"
            : $"cut{Held()}";
    }

    private string Weighed()
    {
        if (demand.Weight == 0)
        {
            return Weight(ExactAmount.Zero) + Held();
        }

        if (!_tier.IsServed)
        {
            return NothingLeft;
        }

        var own = ExactAmount.From(demand.Weight);
        if (_place == BoundHeld.None)
        {
            var others = _tier.Rising == _tier.Wanted ? "" : " that lines at their bounds leave";
            return $"{ExactText.Of(own)} of {Weight(_tier.Rising)} of {Show(_tier.Left)}{others}";
        }

        if (_place == BoundHeld.Cap && line.Cap is null)
        {
            return $"{ExactText.Of(own)} of {Weight(own)} of {Show(_tier.Available)}";
        }

        return _tier.IsFull || _tier.Rising.Sign == 0
            ? Weight(own) + Held()
            : $"{Weight(own)} would be {Show(own * _tier.Left / _tier.Rising)}{Held()}";
    }

    /// <summary>A weight with its unit: <c>1 point</c>, <c>1,200 active users</c>.</summary>
    private string Weight(ExactAmount weight) => line.Basis.DriverName is { } driver ? $"{ExactText.Of(weight)} {driver}" : ExactText.Count(weight, "point");

    private string NothingLeft => demand.Floor > 0 ? "its floor, as other floors, earlier asks and priorities take the rest" : "nothing, as earlier asks and priorities take all";

    private string Held() => _place switch
    {
        BoundHeld.Floor => demand.Floor == 0 ? "" : $", raised to its floor of {Show(ExactAmount.FromUnscaled(demand.Floor, 0))}",
        BoundHeld.Cap => $", held at its cap of {Show(ExactAmount.FromUnscaled(demand.Cap, 0))}",
        _ => "",
    };

    private string Show(ExactAmount units) => UnitText.Show(units, currency);
}
