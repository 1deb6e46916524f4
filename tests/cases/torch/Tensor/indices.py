import torch


def case_forms():
    x = torch.tensor([[0.0, 1.0], [2.0, 0.0]])
    s = x.to_sparse()
    c = s.coalesce()
    return c.to_dense(), c.indices(), c.values(), c.is_coalesced()
