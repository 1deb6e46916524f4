import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.segment_reduce: see paddle.geometric.segment_sum and its kin
    return torch.segment_reduce
