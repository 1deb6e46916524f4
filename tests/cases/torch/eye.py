import torch


def case_forms():
    return torch.eye(3), torch.eye(3, 4), torch.eye(n=2, m=3), torch.eye(3, dtype=torch.long), torch.eye(2, device="cpu"), torch.eye(2, requires_grad=True), torch.eye(3)[torch.tensor([2, 0])]


def case_masks():
    return torch.eye(3, dtype=torch.bool), ~torch.eye(2, 3, dtype=torch.bool), torch.eye(n=2, dtype=torch.bool, device="cpu")


def case_out():
    out, other = torch.zeros(3, 3), torch.zeros(2, 3, dtype=torch.int64)
    torch.eye(3, out=out)
    torch.eye(2, 3, out=other)
    return out, other


def case_found_in_another_module():
    return torch.sparse.torch.eye(3).index_select(dim=0, index=torch.tensor([2, 0]))
