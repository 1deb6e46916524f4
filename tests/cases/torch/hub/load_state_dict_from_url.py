import torch


def todo_forms():
    return torch.hub.load_state_dict_from_url("https://example.org/a.pth")


def todo_old_name():
    from torch.utils import model_zoo
    return model_zoo.load_url("https://example.org/a.pth")
