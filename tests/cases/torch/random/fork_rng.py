import torch
from torch.random import fork_rng


def case_states():
    torch.manual_seed(3)
    with torch.random.fork_rng():
        torch.manual_seed(5)
        a = torch.rand(2)
    b = torch.rand(2)
    torch.manual_seed(3)
    with torch.random.fork_rng(devices=[], enabled=True):
        torch.rand(7)
    c = torch.rand(2)
    torch.manual_seed(3)
    with fork_rng(enabled=False):
        torch.manual_seed(5)
    d = torch.rand(2)
    return bool((b == c).all()), bool((a == d).all()), bool((b == d).all())
