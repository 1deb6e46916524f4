import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.resnet34()
        models.resnet34(weights=None)
        models.resnet34(pretrained=False)
        models.resnet34(num_classes=7)
        models.resnet34(pretrained=True)
        models.resnet34(weights="DEFAULT", progress=True)
        print(models.resnet34)
    return "built"
