import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3))
    return torch.finfo(torch.float32).eps, torch.finfo(x.dtype).min, torch.finfo(torch.float16).max, torch.finfo(torch.bfloat16).min, torch.finfo(torch.float64).tiny, torch.finfo(torch.float32).bits, torch.finfo(type=torch.float32).resolution, torch.finfo().eps, -torch.finfo(x.dtype).max, torch.finfo(torch.float32).smallest_normal, torch.finfo(torch.float32).dtype
