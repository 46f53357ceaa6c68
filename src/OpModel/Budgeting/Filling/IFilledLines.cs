using System.Numerics;

namespace OpModel.Budgeting;

/// <summary>What lines of an envelope come to, exact and rounded.</summary>
internal interface IFilledLines
{
    /// <summary>What no line takes, in minor units: the floor or the ceiling of the exact rest.</summary>
    BigInteger Rest { get; }

    /// <summary>What a line comes to, in minor units, rounded such that all lines and the rest add up.</summary>
    BigInteger UnitsOf(int line);

    /// <summary>The exact amount of a line, in minor units.</summary>
    ExactAmount ExactOf(int line);

    /// <summary>At which bound a line was held; that of asks which are met is none.</summary>
    BoundHeld PlaceOf(int line);

    /// <summary>The lines that a line was served with.</summary>
    FilledTier TierOf(int line);
}
