import torch
from caselib import floats


def cast(x, dtype: torch.dtype = torch.float32):
    return x.to(dtype)


def case_forms():
    x = torch.tensor(floats(3))
    return cast(x), cast(x, torch.float64), isinstance(x.dtype, torch.dtype), isinstance(torch.int64, torch.dtype), isinstance("float32", torch.dtype), x.dtype == torch.float32, x.dtype in (torch.float16, torch.float32), x.dtype != torch.int64, {torch.float32: 4, torch.int64: 8}[x.dtype]
