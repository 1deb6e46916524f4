import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.float4_e2m1fn_x2: Paddle has no such dtype; choose another
    return torch.float4_e2m1fn_x2
