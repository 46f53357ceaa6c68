using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Measures;

/// <summary>Gathers events in any order: each a user who did something on a day in a subject, such as a product.</summary>
/// <remarks>
/// An event takes eight bytes until <see cref="Build"/> sorts them, so that ten million take 80 MB, and then four bytes for each user and day.
/// Users are numbers from 0 on without great gaps; a memory of four bytes is taken for each number up to the greatest. Not safe to share between threads.
/// </remarks>
public sealed class UserActivityBuilder
{
    private const int ChunkLength = 1 << 16;

    private readonly TextNumbers _subjects = new();
    private readonly DayNumbers _days = new();
    private readonly List<(int[] Slots, int[] Users)> _chunks = [];
    private readonly List<ActivitySlot> _slots = [];
    private readonly List<SlotTable> _slotsOfSubjects = [];
    private int _filled = ChunkLength;
    private int _greatestUser = -1;

    /// <summary>How many lines of events were added.</summary>
    public long Count => ((long)_chunks.Count * ChunkLength) - (ChunkLength - _filled);

    /// <summary>Adds an event, or several alike.</summary>
    /// <param name="day">The day.</param>
    /// <param name="subject">What it happened in: a product, a team, a value stream.</param>
    /// <param name="user">The number of the user.</param>
    /// <param name="count">How many events there were.</param>
    /// <exception cref="ArgumentException">The subject is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The user or the count is negative, or the user's number is above 100,000,000.</exception>
    public void Add(LocalDate day, string subject, int user, long count = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ThrowIfNoUser(user);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        AddNumbered(SlotOf(_subjects.Of(subject), _days.Of(day)), user, count);
    }

    /// <summary>Adds columns of events: the event at each place is of the day, the subject and the user at that place.</summary>
    /// <param name="days">The days.</param>
    /// <param name="subjects">The subjects.</param>
    /// <param name="users">The numbers of the users.</param>
    /// <exception cref="ArgumentException">The columns are of several lengths, or a subject is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A user's number is negative or above 100,000,000.</exception>
    public void Add(ReadOnlySpan<LocalDate> days, ReadOnlySpan<string> subjects, ReadOnlySpan<int> users)
    {
        if (days.Length != subjects.Length || days.Length != users.Length)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"The columns have {days.Length} days, {subjects.Length} subjects and {users.Length} users; give as many of each."));
        }

        for (var place = 0; place < days.Length; place++)
        {
            var subject = _subjects.Of(subjects[place]);
            if (subject < 0)
            {
                throw new ArgumentException(FormattableString.Invariant($"The subject at place {place} is blank; name it."), nameof(subjects));
            }

            ThrowIfNoUser(users[place]);
            AddNumbered(SlotOf(subject, _days.Of(days[place])), users[place], 1);
        }
    }

    /// <summary>Sorts what was added. The builder is empty afterwards.</summary>
    /// <returns>The activity.</returns>
    public UserActivity Build()
    {
        var users = SortBySlot(out var ends);
        var lengths = new int[_slots.Count];
        var seen = new int[_greatestUser + 1];
        for (var slot = 0; slot < lengths.Length; slot++)
        {
            lengths[slot] = KeepDistinct(users.AsSpan(slot == 0 ? 0 : ends[slot - 1], ends[slot] - (slot == 0 ? 0 : ends[slot - 1])), seen, slot + 1);
        }

        var days = _slots
            .Select((slot, number) => new ActiveDay(
                _subjects.Texts[slot.Subject], DayNumber.ToDate(slot.Day), users.AsMemory(number == 0 ? 0 : ends[number - 1], lengths[number]), slot.Events))
            .ToLookup(day => day.Subject, StringComparer.OrdinalIgnoreCase);
        var activity = new UserActivity(days, _greatestUser + 1);
        (_filled, _greatestUser) = (ChunkLength, -1);
        _slots.Clear();
        _slotsOfSubjects.Clear();
        return activity;
    }

    internal int SlotOf(int subject, int day)
    {
        while (_slotsOfSubjects.Count <= subject)
        {
            _slotsOfSubjects.Add(new SlotTable());
        }

        ref var slotPlusOne = ref _slotsOfSubjects[subject].Find(day);
        if (slotPlusOne == 0)
        {
            _slots.Add(new ActivitySlot(subject, day));
            slotPlusOne = _slots.Count;
        }

        return slotPlusOne - 1;
    }

    internal int NumberOfSubject(string subject) => _subjects.Of(subject);

    internal void AddNumbered(int slot, int user, long count)
    {
        if (_filled == ChunkLength)
        {
            _chunks.Add((GC.AllocateUninitializedArray<int>(ChunkLength), GC.AllocateUninitializedArray<int>(ChunkLength)));
            _filled = 0;
        }

        var (slots, users) = _chunks[^1];
        (slots[_filled], users[_filled]) = (slot, user);
        _filled++;
        _slots[slot].Rows++;
        _slots[slot].Events += count;
        _greatestUser = Math.Max(_greatestUser, user);
    }

    private static void ThrowIfNoUser(int user)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(user);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(user, UserActivity.GreatestUser);
    }

    // Counting sort: each slot's place is known from how many rows it has. Chunks are let go of as they are read.
    private int[] SortBySlot(out int[] ends)
    {
        var next = new int[_slots.Count];
        var total = 0;
        for (var slot = 0; slot < next.Length; slot++)
        {
            next[slot] = total;
            total = checked(total + _slots[slot].Rows);
        }

        var sorted = GC.AllocateUninitializedArray<int>(total);
        for (var chunk = 0; chunk < _chunks.Count; chunk++)
        {
            var (slots, users) = _chunks[chunk];
            var length = chunk == _chunks.Count - 1 ? _filled : ChunkLength;
            for (var place = 0; place < length; place++)
            {
                sorted[next[slots[place]]++] = users[place];
            }

            _chunks[chunk] = default;
        }

        _chunks.Clear();
        ends = next;
        return sorted;
    }

    // A user was seen in a slot where its number is noted; numbers of slots rise, so that nothing is ever cleared.
    private static int KeepDistinct(Span<int> users, int[] seen, int mark)
    {
        var kept = 0;
        foreach (var user in users)
        {
            if (seen[user] != mark)
            {
                seen[user] = mark;
                users[kept++] = user;
            }
        }

        return kept;
    }

    /// <summary>A subject on a day.</summary>
    private sealed class ActivitySlot(int subject, int day)
    {
        public int Subject { get; } = subject;

        public int Day { get; } = day;

        public int Rows { get; set; }

        public long Events { get; set; }
    }

    /// <summary>The slots of a subject's days, in an array that spans its days.</summary>
    private sealed class SlotTable
    {
        private int _firstDay;
        private int[] _slots = [];

        public ref int Find(int day)
        {
            if ((uint)(day - _firstDay) >= (uint)_slots.Length)
            {
                Grow(day);
            }

            return ref _slots[day - _firstDay];
        }

        private void Grow(int day)
        {
            const int Margin = 64;
            var first = _slots.Length == 0 ? day : Math.Min(_firstDay, day);
            var last = _slots.Length == 0 ? day : Math.Max(_firstDay + _slots.Length - 1, day);
            var grown = new int[last - first + 1 + (2 * Margin)];
            _slots.CopyTo(grown, _slots.Length == 0 ? 0 : _firstDay - first + Margin);
            (_firstDay, _slots) = (first - Margin, grown);
        }
    }
}
