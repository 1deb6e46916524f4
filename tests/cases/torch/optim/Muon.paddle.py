import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.optim.Muon: no such optimizer with these options in Paddle; write the update by hand
    return torch.optim.Muon


def todo_call(params):
    # TODO(pt2pd): TPD2001 torch.optim.Muon: no such optimizer with these options in Paddle; write the update by hand
    return torch.optim.Muon(params), torch.optim.Muon(params, nesterov=False)
