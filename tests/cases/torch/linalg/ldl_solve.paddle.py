import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.linalg.ldl_solve: use paddle.linalg.solve
    return torch.linalg.ldl_solve
