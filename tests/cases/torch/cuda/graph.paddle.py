import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.graph: device feature; remove it or use paddle.device
    return torch.cuda.graph


def todo_call(cuda_graph):
    # TODO(pt2pd): TPD5001 torch.cuda.graph: device feature; remove it or use paddle.device
    return torch.cuda.graph(cuda_graph)
