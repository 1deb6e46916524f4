import torch


def todo_forms():
    # TODO(pt2pd): TPD7001 torch.hub.load_state_dict_from_url: the file there is torch's
    return torch.hub.load_state_dict_from_url("https://example.org/a.pth")
