namespace OpModel.Chargeback;

/// <summary>A run of records as columns, each as narrow as its values allow.</summary>
/// <remarks>
/// Exactly one of the four lists of quantities is filled, one of the two of cells, and one of the two of days. Quantities are whole numbers
/// of units of <see cref="Scale"/>, but for <see cref="Decimals"/>.
/// </remarks>
internal sealed class UsageChunk
{
    /// <summary>How many records a full chunk has: what is unpacked of them fits a processor's second-level cache.</summary>
    public const int Capacity = 1 << 14;

    public required int Count { get; init; }

    /// <summary>The place of its first record among all.</summary>
    public required int Start { get; init; }

    /// <summary>Per record the number of its cell, where all are below 65,536.</summary>
    public ushort[] NarrowCells { get; init; } = [];

    /// <summary>Per record the number of its cell.</summary>
    public int[] WideCells { get; init; } = [];

    /// <summary>The first day; the days of records are counted from it.</summary>
    public required int FirstDay { get; init; }

    public required int LastDay { get; init; }

    /// <summary>Per record its day, where all lie within 256 days.</summary>
    public byte[] NarrowDays { get; init; } = [];

    /// <summary>Per record its day.</summary>
    public int[] WideDays { get; init; } = [];

    /// <summary>How many digits of the quantities are decimals.</summary>
    public int Scale { get; init; }

    /// <summary>The greatest size of a quantity, be it above or below zero; where they are <see cref="Shorts"/> or <see cref="Integers"/>.</summary>
    public int Largest { get; init; }

    public short[] Shorts { get; init; } = [];

    public int[] Integers { get; init; } = [];

    public long[] Longs { get; init; } = [];

    /// <summary>Quantities that have more digits, each with a scale of its own.</summary>
    public decimal[] Decimals { get; init; } = [];

    /// <summary>Per record its line in the file; nothing where they follow each other from <see cref="FirstLine"/>.</summary>
    public long[] Lines { get; init; } = [];

    public required long FirstLine { get; init; }

    /// <summary>The places, in rising order, of records that are marked as corrections.</summary>
    public int[] Corrections { get; init; } = [];

    public int CellOf(int place) => NarrowCells.Length > 0 ? NarrowCells[place] : WideCells[place];

    public int DayOf(int place) => FirstDay + (NarrowDays.Length > 0 ? NarrowDays[place] : WideDays[place]);

    public long LineOf(int place) => Lines.Length > 0 ? Lines[place] : FirstLine + place;

    public bool IsCorrection(int place) => Array.BinarySearch(Corrections, place) >= 0;

    public decimal QuantityOf(int place) =>
        Shorts.Length > 0 ? Scaled(Shorts[place])
        : Integers.Length > 0 ? Scaled(Integers[place])
        : Longs.Length > 0 ? Scaled(Longs[place])
        : Decimals[place];

    private decimal Scaled(long unscaled)
    {
        var size = (ulong)Math.Abs(unscaled);
        return new decimal((int)size, (int)(size >> 32), 0, unscaled < 0, (byte)Scale);
    }
}
