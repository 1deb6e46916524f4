import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.mobilenet_v2()
        models.mobilenet_v2(weights=None)
        models.mobilenet_v2(pretrained=False)
        models.mobilenet_v2(num_classes=7)
        models.mobilenet_v2(pretrained=True)
        models.mobilenet_v2(weights="DEFAULT", progress=True)
        print(models.mobilenet_v2)
    return "built"
