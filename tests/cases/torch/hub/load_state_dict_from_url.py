import torch


def todo_forms():
    return torch.hub.load_state_dict_from_url("https://example.org/a.pth")
