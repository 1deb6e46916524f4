import torch


def case_forms():
    x = torch.tensor([[0.0, 1.0], [2.0, 0.0]])
    return x.to_sparse().to_dense()


def todo_dtype():
    return torch.tensor([[0.0, 1.0], [2.0, 0.0]]).to_sparse().to_dense(torch.float64)


def dense(x):
    return x.to_dense()


def case_of_unknown():
    made = globals()["dense"]
    places = torch.tensor([[0, 0, 1], [1, 1, 0]])
    x = torch.sparse_coo_tensor(places, torch.tensor([1.0, 2.0, 3.0]), (2, 2))
    return made(x)
