import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.sparse_csr_tensor: see paddle.sparse.sparse_csr_tensor
    return torch.sparse_csr_tensor(paddle.to_tensor([0, 1]), paddle.to_tensor([0]), paddle.ones([1]))
