import torch


def todo_call():
    # TODO(pt2pd): TPD2001 torch.nn.attention.sdpa_kernel: Paddle picks the kernel itself; take this away
    return torch.nn.attention.sdpa_kernel()
