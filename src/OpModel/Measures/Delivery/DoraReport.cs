namespace OpModel.Measures;

/// <summary>The report of DORA whose bands decide the level. Those of two years differ and cannot be mixed.</summary>
public enum DoraReport
{
    /// <summary>Accelerate State of DevOps 2021.</summary>
    Of2021 = 2021,

    /// <summary>Accelerate State of DevOps 2023.</summary>
    Of2023 = 2023,
}
