import paddle
import torch


def convert_statement():
    return paddle.ones([2])


def todo_value():
    # TODO(pt2pd): TPD2001 torch.set_num_threads: set OMP_NUM_THREADS before the program starts
    return torch.set_num_threads
