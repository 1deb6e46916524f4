import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        list(x.unsafe_chunk(2, 1)), list(x.unsafe_chunk(3)), list(x.unsafe_chunk(2, dim=1)),
        list(x.unsafe_chunk(chunks=2, dim=-1)), x.unsafe_chunk(1)[0], x.unsafe_chunk(2, dim=1)[1])


def case_unpacked():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    a, b = x.unsafe_chunk(2, dim=1)
    (a * b).sum().backward()
    return a.detach(), b.detach(), x.grad


def case_smaller_last():
    x, d = torch.tensor(floats(5, 4)), [0, 1][0]
    a, b = x.unsafe_chunk(2, 1)
    return a, b, x.unsafe_chunk(3), x.unsafe_chunk(2, dim=d), x.unsafe_chunk(2, dim=-1), x.unsafe_chunk(5)[0], x.unsafe_chunk(5)[1]
