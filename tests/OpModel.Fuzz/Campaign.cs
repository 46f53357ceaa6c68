using System.Collections.Concurrent;
using System.Diagnostics;

namespace OpModel.Fuzz;

/// <summary>Many trials on all processors, each with a watch on its time and on what it allocates.</summary>
/// <param name="Cases">How many files are read.</param>
/// <param name="Seed">From which the files follow: the same seed, the same files.</param>
internal sealed record Campaign(long Cases, int Seed)
{
    /// <summary>How long one small file may take at most; machines that do other things as well are slow at times.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    /// <summary>How much memory one file of 16 thousand characters may allocate at most, in bytes.</summary>
    public const long MostAllocated = 256L * 1024 * 1024;

    private readonly ConcurrentDictionary<string, long> _byForm = new();
    private readonly ConcurrentQueue<Failure> _failures = [];
    private long _next = -1;
    private long _longest;
    private long _largest;

    /// <summary>What broke; empty where nothing did.</summary>
    public IReadOnlyCollection<Failure> Failures => _failures;

    /// <summary>How many files of each form were read.</summary>
    public IReadOnlyDictionary<string, long> ByForm => _byForm;

    /// <summary>How long the slowest file took.</summary>
    public TimeSpan Longest => TimeSpan.FromTicks(_longest);

    /// <summary>How much the file allocated that allocated most, in bytes.</summary>
    public long Largest => _largest;

    /// <summary>Reads all files, or those until one hangs.</summary>
    /// <param name="progress">Told the number of files that were read, now and then.</param>
    public void Run(Action<long>? progress = null)
    {
        Worker[] workers = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Worker(this))];
        foreach (var worker in workers)
        {
            worker.Start();
        }

        while (workers.Any(worker => !worker.Join(TimeSpan.FromSeconds(1))))
        {
            progress?.Invoke(Math.Min(Interlocked.Read(ref _next) + 1, Cases));
            if (workers.FirstOrDefault(worker => worker.Hangs) is { } hanging)
            {
                _failures.Enqueue(new(hanging.Case, FileOf(hanging.Case), $"it takes longer than {Patience.TotalSeconds} s"));
                return;
            }
        }
    }

    /// <summary>The file of a number.</summary>
    public Seed FileOf(long number)
    {
        // Not by HashCode, which is another in each process.
        var mixed = unchecked(((ulong)Seed * 0x9E3779B97F4A7C15) + ((ulong)number * 0xBF58476D1CE4E5B9));
        Random random = new(unchecked((int)(mixed >> 32)));
        var seeds = Seeds.ByForm[random.Next(Seeds.ByForm.Count)];
        var seed = seeds[random.Next(seeds.Count)];
        Mutator mutator = new(random);
        return seed with
        {
            Text = mutator.Mutate(seed.Text, Seeds.All),
            Mapping = seed.Mapping is null || random.Next(2) == 0 ? null : mutator.Mutate(seed.Mapping, Seeds.All),
        };
    }

    private void Try(long number)
    {
        var file = FileOf(number);
        var (started, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        string? wrong;
        try
        {
            wrong = Trial.Run(file);
        }
        catch (Exception exception)
        {
            wrong = exception.ToString();
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Raise(ref _longest, Stopwatch.GetElapsedTime(started).Ticks);
        Raise(ref _largest, allocated);
        _byForm.AddOrUpdate(file.Form, 1, (_, count) => count + 1);
        if ((wrong ?? (allocated > MostAllocated ? $"it allocates {allocated:N0} bytes" : null)) is { } failure)
        {
            _failures.Enqueue(new(number, file, failure));
        }
    }

    private static void Raise(ref long most, long value)
    {
        for (var seen = Interlocked.Read(ref most); value > seen; seen = Interlocked.Read(ref most))
        {
            if (Interlocked.CompareExchange(ref most, value, seen) == seen)
            {
                return;
            }
        }
    }

    /// <summary>A thread that takes file after file. Its stack is that of a compiler's thread, so that what overflows there does so here.</summary>
    private sealed class Worker
    {
        private readonly Thread _thread;
        private long _started = Stopwatch.GetTimestamp();

        public Worker(Campaign campaign) => _thread = new(() => Work(campaign), maxStackSize: 1024 * 1024) { IsBackground = true };

        public long Case { get; private set; }

        public bool Hangs => _thread.IsAlive && Stopwatch.GetElapsedTime(Volatile.Read(ref _started)) > Patience;

        public void Start() => _thread.Start();

        public bool Join(TimeSpan time) => _thread.Join(time);

        private void Work(Campaign campaign)
        {
            for (Case = Interlocked.Increment(ref campaign._next); Case < campaign.Cases; Case = Interlocked.Increment(ref campaign._next))
            {
                Volatile.Write(ref _started, Stopwatch.GetTimestamp());
                campaign.Try(Case);
            }
        }
    }
}
