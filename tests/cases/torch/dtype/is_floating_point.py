import torch


def case_forms():
    return torch.float32.is_floating_point, torch.tensor([1]).dtype.is_floating_point, torch.bfloat16.is_floating_point, not torch.int64.is_floating_point, torch.tensor([1.0]).dtype.is_floating_point


def choose(param, base_dtype):
    kept = param.dtype.is_floating_point or param.dtype.is_complex
    if base_dtype is not None and not base_dtype.is_floating_point:
        kept = False
    return kept, param.is_floating_point()


def case_of_unknown():
    options = {"param": torch.tensor([1.0]), "base_dtype": torch.float64}
    others = {"param": torch.tensor([1]), "base_dtype": torch.int32}
    return choose(**options), choose(**others)
