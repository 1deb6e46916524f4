import torch


def case_forms():
    x = torch.tensor([[0.0, 1.0], [2.0, 0.0]])
    places = torch.tensor([[0, 0, 1], [1, 1, 0]])
    twice = torch.sparse_coo_tensor(places, torch.tensor([1.0, 2.0, 3.0]), (2, 2))
    return (
        x.to_sparse().to_dense(), twice.coalesce().to_dense(), twice.to_dense(),
        torch.sparse_coo_tensor(places, torch.tensor([1.0, 2.0, 3.0]), (2, 2)).to_dense())


def todo_dtype():
    return torch.tensor([[0.0, 1.0], [2.0, 0.0]]).to_sparse().to_dense(torch.float64)


def dense(x):
    return x.to_dense()


def case_of_unknown():
    made = globals()["dense"]
    places = torch.tensor([[0, 0, 1], [1, 1, 0]])
    x = torch.sparse_coo_tensor(places, torch.tensor([1.0, 2.0, 3.0]), (2, 2))
    return made(x)


def case_of_dense():
    x = torch.tensor([[0.0, 1.0], [2.0, 0.0]], requires_grad=True)
    y = (x * 2).sum(dim=0).to_dense()
    y.sum().backward()
    return y, x.grad
