import torch


def todo_forms():
    # TODO(pt2pd): TPD7001 torch.hub.load_state_dict_from_url: the file there is torch's
    return torch.hub.load_state_dict_from_url("https://example.org/a.pth")


def todo_old_name():
    from torch.utils import model_zoo
    # TODO(pt2pd): TPD7001 torch.utils.model_zoo.load_url: the file there is torch's; convert the weights and use paddle.load
    return model_zoo.load_url("https://example.org/a.pth")
