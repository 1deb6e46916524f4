import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.graph.save_on_cpu: no equivalent; rewrite this part by hand
    return torch.autograd.graph.save_on_cpu


def todo_call():
    # TODO(pt2pd): TPD2001 torch.autograd.graph.save_on_cpu: no equivalent; rewrite this part by hand
    return torch.autograd.graph.save_on_cpu(), torch.autograd.graph.save_on_cpu(pin_memory=True)
