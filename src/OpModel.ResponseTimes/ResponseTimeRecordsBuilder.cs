namespace OpModel.ResponseTimes;

/// <summary>Gathers response times in any order. Many are sorted together, so that a histogram is opened once for each day of a subject among them. Not safe to share between threads.</summary>
internal sealed class ResponseTimeRecordsBuilder
{
    private const int MostWaiting = 1 << 20;
    private const int MicrosecondBits = 32;

    private readonly Dictionary<(string Subject, int Day), int> _slots = [];
    private readonly List<ResponseTimeHistogram> _histograms = [];
    private readonly ResponseTimeCounts _counts = new();
    private ulong[] _keys = new ulong[1024];
    private long[] _calls = new long[1024];
    private int _waiting;
    private (string? Subject, int Day, int Slot) _last;

    /// <summary>Adds calls of a subject on a day that were answered within a time.</summary>
    public void Add(string subject, int day, uint microseconds, long calls)
    {
        if (_waiting == _keys.Length)
        {
            MakeRoom();
        }

        (_keys[_waiting], _calls[_waiting]) = (((ulong)SlotOf(subject, day) << MicrosecondBits) | microseconds, calls);
        _waiting++;
    }

    /// <summary>What was added. The builder is not to be used afterwards.</summary>
    public ResponseTimeRecords Build()
    {
        CountWaiting();
        return new(_slots.Select(slot => (slot.Key.Subject, slot.Key.Day, _histograms[slot.Value])));
    }

    private int SlotOf(string subject, int day)
    {
        if (ReferenceEquals(_last.Subject, subject) && _last.Day == day)
        {
            return _last.Slot;
        }

        if (!_slots.TryGetValue((subject, day), out var slot))
        {
            _slots.Add((subject, day), slot = _slots.Count);
            _histograms.Add(ResponseTimeHistogram.None);
        }

        _last = (subject, day, slot);
        return slot;
    }

    private void MakeRoom()
    {
        if (_keys.Length == MostWaiting)
        {
            CountWaiting();
            return;
        }

        Array.Resize(ref _keys, 2 * _keys.Length);
        Array.Resize(ref _calls, _keys.Length);
    }

    private void CountWaiting()
    {
        Array.Sort(_keys, _calls, 0, _waiting);
        for (var place = 0; place < _waiting;)
        {
            var slot = (int)(_keys[place] >> MicrosecondBits);
            _counts.Clear();
            _counts.Add(_histograms[slot]);
            for (; place < _waiting && (int)(_keys[place] >> MicrosecondBits) == slot; place++)
            {
                _counts.Add((uint)_keys[place], _calls[place]);
            }

            _histograms[slot] = _counts.ToHistogram();
        }

        _waiting = 0;
    }
}
