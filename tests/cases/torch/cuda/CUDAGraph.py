import torch


def todo_use():
    return torch.cuda.CUDAGraph


def todo_call():
    return torch.cuda.CUDAGraph(), torch.cuda.CUDAGraph(keep_graph=True)
