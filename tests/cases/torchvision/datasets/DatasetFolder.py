import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    if torch.cuda.device_count() > 99:
        torchvision.datasets.DatasetFolder("data", None)
    return "built"


def todo_use():
    import torchvision
    return torchvision.datasets.DatasetFolder("data", None, target_transform=len)
