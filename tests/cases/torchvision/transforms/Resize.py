import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.Resize(8)
    transforms.Resize(size=(8, 8), interpolation=torchvision.transforms.InterpolationMode.BICUBIC, antialias=True)
    return "built"
