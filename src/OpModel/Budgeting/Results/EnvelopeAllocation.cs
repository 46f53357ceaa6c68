using System.Numerics;

namespace OpModel.Budgeting;

/// <summary>An envelope that is allocated.</summary>
public sealed class EnvelopeAllocation
{
    internal EnvelopeAllocation(Envelope envelope, string? parent, Team? allocatedBy, Currency currency, EnvelopeBooks books, IReadOnlyList<LineAllocation> lines) =>
        (Envelope, Parent, AllocatedBy, Currency, Books, Lines) = (envelope, parent, allocatedBy, currency, books, lines);

    /// <summary>The envelope, in the revision of the day.</summary>
    public Envelope Envelope { get; }

    /// <summary>Its name.</summary>
    public string Name => Envelope.Name.Trim();

    /// <summary>The name of the envelope that it is nested in; nothing where it has an amount of its own.</summary>
    public string? Parent { get; }

    /// <summary>The team that allocates it; nothing where the organisation has no ecosystem team.</summary>
    public Team? AllocatedBy { get; }

    /// <summary>The currency of its amounts.</summary>
    public Currency Currency { get; }

    /// <summary>Its own amount, or what its line in the envelope around it was allocated.</summary>
    public Money Amount => Of(Books.Amount);

    /// <summary>What comes on top from the former period.</summary>
    public Money CarriedOver => Of(Books.CarriedOver);

    /// <summary>What is held back: the reserve that is stated, and what the lines leave.</summary>
    public Money Reserve => Of(Books.HeldBack + Books.Lines.Rest);

    /// <summary>What the lines have of it: amount and carry-over without the reserve.</summary>
    public Money Allocated => Of(Books.ToAllocate - Books.Lines.Rest);

    /// <summary>The lines, in the order of the envelope.</summary>
    public IReadOnlyList<LineAllocation> Lines { get; }

    internal EnvelopeBooks Books { get; }

    /// <summary>The part of the reserve that no line took.</summary>
    internal Money Rest => Of(Books.Lines.Rest);

    private Money Of(BigInteger units) => Money.FromUnits(units, Currency.MinorUnitDigits, Currency);
}
