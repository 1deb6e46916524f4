import torch


def case_of_indices_and_values():
    i = torch.LongTensor([[0, 1, 1], [1, 0, 2]])
    v = torch.FloatTensor([1, 2, 3])
    a = torch.sparse.FloatTensor(i, v, torch.Size([2, 3]))
    return a.to_dense(), a.shape, torch.sparse.FloatTensor(i, v).to_dense()


def case_other_kinds():
    i = torch.tensor([[0, 1], [1, 0]])
    return torch.sparse.DoubleTensor(i, torch.tensor([1.0, 2.0], dtype=torch.double), torch.Size([2, 2])).to_dense()
