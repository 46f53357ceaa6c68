using System.Runtime.CompilerServices;
using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Finds the numbers of days that come again and again: records are of few days, mostly of one month.</summary>
internal sealed class DayNumbers
{
    private const int Days = 32;

    private readonly (LocalDate Date, int Number)[] _known = [.. Enumerable.Repeat((DayNumber.ToDate(0), 0), Days)];

    /// <summary>The number of a day, as <see cref="DayNumber"/> counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(LocalDate date)
    {
        ref var known = ref _known[date.Day % Days];
        return known.Date == date ? known.Number : Find(date, ref known);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Find(LocalDate date, ref (LocalDate Date, int Number) known)
    {
        known = (date, DayNumber.From(date));
        return known.Number;
    }
}
