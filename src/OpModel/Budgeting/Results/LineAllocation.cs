using System.Numerics;
using OpModel.Chargeback;

namespace OpModel.Budgeting;

/// <summary>A line that is allocated: what it wanted, what it gets, and why.</summary>
public sealed class LineAllocation
{
    private readonly LineDemand _demand;
    private readonly EnvelopeBooks _books;
    private readonly int _index;

    internal LineAllocation(Envelope envelope, BudgetLine line, Team? team, LineDemand demand, EnvelopeBooks books, int index, Currency currency)
    {
        (Envelope, Line, Team, Currency) = (envelope.Name.Trim(), line, team, currency);
        (_demand, _books, _index) = (demand, books, index);
    }

    /// <summary>The name of the envelope.</summary>
    public string Envelope { get; }

    /// <summary>The line as it is planned.</summary>
    public BudgetLine Line { get; }

    /// <summary>The team; nothing for a nested envelope.</summary>
    public Team? Team { get; }

    /// <summary>The name of the team or of the nested envelope.</summary>
    public string Recipient => Team?.Name ?? Line.Recipient.Trim();

    /// <summary>The currency of its amounts.</summary>
    public Currency Currency { get; }

    /// <summary>What it asks for, rounded half up to the minor unit; nothing where it takes part by weight or driver. By capacity, it is what that costs.</summary>
    public Money? Ask => AskedUnits is { } asked ? Of(asked.Round(0)) : null;

    /// <summary>The least that it gets, in whole minor units; nothing where none is stated.</summary>
    public Money? Floor => Line.Floor is null ? null : Of(_demand.Floor);

    /// <summary>The most that it gets, in whole minor units; nothing where none is stated.</summary>
    public Money? Cap => Line.Cap is { } cap ? cap.Amount ?? Of(_demand.Cap) : null;

    /// <summary>What it gets, exact and rounded.</summary>
    public Figure Allocated => new(
        _books.Lines.ExactOf(_index) * ExactAmount.FromUnscaled(1, Currency.MinorUnitDigits), Of(_books.Lines.UnitsOf(_index)));

    /// <summary>What became of its tranches, in the order of the plan; none where all of it is released on the first day, or where it is for a nested envelope.</summary>
    public IReadOnlyList<TrancheRelease> Tranches { get; internal set; } = [];

    /// <summary>What the team may spend of it on the day; of a nested envelope all, as it is released by the lines of that.</summary>
    public Money Released => Tranches.Where(tranche => !tranche.IsReleased).Aggregate(Allocated.Rounded, (left, held) => left - held.Amount);

    /// <summary>What is held back of it on the day.</summary>
    public Money HeldBack => Allocated.Rounded - Released;

    /// <summary>Whether it gets less than it asks for, its cap aside.</summary>
    public bool IsCut => AskedUnits is { } asked && _books.Lines.ExactOf(_index) is var given && given < asked && (Line.Cap is null || given < ExactAmount.FromUnscaled(_demand.Cap, 0));

    /// <summary>Why it gets that, for people: <c>30 of 120 points of 400,000.00 EUR</c>.</summary>
    public string Why => new LineReason(_demand, Line, _books, _index, Currency).ToString();

    internal BigInteger Units => _books.Lines.UnitsOf(_index);

    private ExactAmount? AskedUnits =>
        _demand.Ask is { } ask ? ExactAmount.FromUnscaled(ask, 0)
        : _demand.Share is { } share ? ExactAmount.FromUnscaled(_books.ToAllocate, 0) * ExactAmount.From(share) / ExactAmount.From(100)
        : null;

    private Money Of(BigInteger units) => Money.FromUnits(units, Currency.MinorUnitDigits, Currency);
}
