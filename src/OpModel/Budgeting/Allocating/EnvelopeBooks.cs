namespace OpModel.Budgeting;

/// <summary>What an envelope has and gives, in minor units.</summary>
/// <param name="Amount">Its amount.</param>
/// <param name="CarriedOver">What comes on top of it.</param>
/// <param name="HeldBack">The reserve as it is stated.</param>
/// <param name="Lines">What lines come to of the rest.</param>
internal sealed record EnvelopeBooks(Int128 Amount, Int128 CarriedOver, Int128 HeldBack, IFilledLines Lines)
{
    /// <summary>What lines get a part of.</summary>
    public Int128 ToAllocate => Amount + CarriedOver - HeldBack;
}
