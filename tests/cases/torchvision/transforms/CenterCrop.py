import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.CenterCrop(4)
    transforms.CenterCrop(size=4)
    return "built"
