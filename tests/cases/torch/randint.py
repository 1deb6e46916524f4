import torch
from caselib import floats


def case_forms():
    x = torch.randint(0, 10, (50,))
    return x.shape, x.dtype, bool(((x >= 0) & (x < 10)).all()), torch.randint(5, (2, 3)).shape, torch.randint(1, (3,)), torch.randint(2, 3, [2, 2]), torch.randint(low=4, high=5, size=(2,)), torch.randint(high=1, size=(2,)), torch.randint(3, 4, size=()), torch.randint(0, 1, (2, 3))


def case_options():
    return torch.randint(1, (2,), dtype=torch.int32), torch.randint(2, 3, (2,), dtype=torch.float32), torch.randint(1, (2,), device="cpu"), torch.randint(2, 3, (2,), device="cpu"), torch.randint(2, 3, (2,), dtype=torch.long, device="cpu"), torch.randint(2, 3, (2,), dtype=None), torch.randint(1, (2,), dtype=torch.tensor(floats(1)).dtype), torch.randint(1, 2, (2,), dtype=torch.tensor(floats(1)).dtype), torch.randint(1, (2,), dtype=torch.uint8, device="cpu"), torch.randint(0, 1, (2,), dtype=torch.bool)


def case_generator():
    g = torch.Generator()
    return torch.randint(1, (2,), generator=g), torch.randint(3, 4, (2,), generator=g)


def drawn(low, high, dtype=None):
    return torch.randint(high, (2,), dtype=dtype).dtype, torch.randint(low, high, (2,), dtype=dtype).dtype


def case_dtype_or_none():
    return drawn(1, 2), drawn(0, 4, torch.float64)


def case_out():
    out, other = torch.zeros(4, dtype=torch.int64), torch.zeros(4)
    torch.randint(5, 6, (4,), out=out)
    torch.randint(1, (4,), out=other)
    return out, other
