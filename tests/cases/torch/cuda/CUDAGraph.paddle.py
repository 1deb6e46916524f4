import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.CUDAGraph: device feature; remove it or use paddle.device
    return torch.cuda.CUDAGraph


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.CUDAGraph: device feature; remove it or use paddle.device
    return torch.cuda.CUDAGraph(), torch.cuda.CUDAGraph(keep_graph=True)
