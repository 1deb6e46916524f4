import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.from_file: use numpy.memmap and paddle.to_tensor
    return torch.from_file
